/**
 * From a finished report to a published one: lock, staging, manifest, swap. Whatever happens to a
 * run, the last report stands.
 */
package dev.hindsight.publish;
