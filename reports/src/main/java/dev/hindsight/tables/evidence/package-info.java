/** Tables about what tools keep by themselves. */
package dev.hindsight.tables.evidence;
