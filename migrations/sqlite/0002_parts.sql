CREATE TABLE `person_readings` (
	`key` integer PRIMARY KEY NOT NULL,
	`document` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `person_records` (
	`key` integer PRIMARY KEY NOT NULL,
	`document` blob NOT NULL
);
