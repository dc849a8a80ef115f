/** What every table is made of: columns, cells, and rows that several tables share. */
package dev.hindsight.tables.grid;
