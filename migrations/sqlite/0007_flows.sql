CREATE TABLE `flows` (
	`hour` text NOT NULL,
	`team` text NOT NULL,
	`counselor` text NOT NULL,
	`urgency` integer NOT NULL,
	`measure` text NOT NULL,
	`bucket` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`hour`, `team`, `counselor`, `urgency`, `measure`, `bucket`)
);
