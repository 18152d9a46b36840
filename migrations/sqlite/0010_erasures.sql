CREATE TABLE `erasures` (
	`key` integer PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	`swept_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `erasures_person_unique` ON `erasures` (`person`);--> statement-breakpoint
CREATE INDEX `erasures_open` ON `erasures` (`key`) WHERE swept_at IS NULL;--> statement-breakpoint
CREATE TABLE `spent` (
	`id` blob PRIMARY KEY NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `spent_until` ON `spent` (`until`);