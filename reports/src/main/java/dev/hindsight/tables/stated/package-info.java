/** The table of what people wrote down as the reason. */
package dev.hindsight.tables.stated;
