CREATE TABLE `tallies` (
	`day` text NOT NULL,
	`plan` text NOT NULL,
	`district` text NOT NULL,
	`measure` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`day`, `plan`, `district`, `measure`)
);
