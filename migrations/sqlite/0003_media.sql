CREATE TABLE `attachments` (
	`key` integer PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`person` integer NOT NULL,
	`version` integer NOT NULL,
	`document` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_about_unique` ON `attachments` (`about`);--> statement-breakpoint
CREATE INDEX `attachments_person` ON `attachments` (`person`);--> statement-breakpoint
CREATE TABLE `media` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` integer NOT NULL,
	`mime_type` text NOT NULL,
	`keep_until` integer NOT NULL,
	`data` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_id_unique` ON `media` (`id`);--> statement-breakpoint
CREATE INDEX `media_keep_until` ON `media` (`keep_until`);--> statement-breakpoint
CREATE INDEX `media_person` ON `media` (`person`);