/**
 * From a finished report to a published one: lock, staging, manifest, swap. Whatever happens to a
 * run, the last report stands, and its temporary files go.
 */
package dev.hindsight.publish;
