package dev.hindsight.exports.connections;

import java.util.List;
import java.util.OptionalLong;

/**
 * The first rows of a table in a database.
 *
 * @param columns those of its columns that hold single values
 * @param rows the values, as Java has them; null for none
 * @param all how many rows the table has; empty where the database did not count them in time
 */
public record FirstRows(List<SchemaTable.Column> columns, List<Object[]> rows, OptionalLong all) {}
