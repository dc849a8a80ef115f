/** Tables about what is expected, and how right the last report was. */
package dev.hindsight.tables.expectations;
