ALTER TABLE `outbox` ADD `why` text;--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`seq`) WHERE state IN ('refused', 'expired') AND said_at IS NOT NULL;