CREATE TABLE `sign_in_tries` (
	`name` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`at` integer NOT NULL,
	`until` integer NOT NULL,
	`right_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_tries_at` ON `sign_in_tries` (`at`);--> statement-breakpoint
ALTER TABLE `user` ADD `disabled` integer;