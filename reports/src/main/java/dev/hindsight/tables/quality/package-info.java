/** Tables about what was found in the exports. */
package dev.hindsight.tables.quality;
