/** Tables about what was asked for. */
package dev.hindsight.tables.features;
