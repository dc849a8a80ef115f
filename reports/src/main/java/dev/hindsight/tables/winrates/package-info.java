/** Tables about which deals are won. */
package dev.hindsight.tables.winrates;
