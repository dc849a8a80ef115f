/** The table of what every figure means. */
package dev.hindsight.tables.methods;
