package dev.hindsight.exports;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the contract.
 *
 * @param name its name, which is also the name of its export
 * @param key the columns that identify a row; empty where identical rows are all that can repeat
 * @param fields its columns, in the contract's order
 */
public record Table(String name, List<String> key, List<Field> fields) {

  /** The file that a row was read from, relative to the folder of exports. */
  public static final String FILE = "_file";

  /** The line of the file on which the row starts, as a person sees it. */
  public static final String LINE = "_line";

  public Table {
    key = List.copyOf(key);
    fields = List.copyOf(fields);
  }

  /**
   * The schema of its rows once read: the contract's columns, then {@link #FILE} and {@link #LINE}.
   */
  public StructType schema() {
    StructType schema = new StructType();
    for (Field field : fields) {
      schema = schema.add(field.name(), field.type().dataType());
    }
    return schema.add(FILE, DataTypes.StringType).add(LINE, DataTypes.LongType);
  }

  /** The names of its columns, in the contract's order. */
  public Stream<String> columns() {
    return fields.stream().map(Field::name);
  }

  /** Its place in {@link Contract#TABLES}, from 0. */
  int number() {
    return Contract.TABLES.indexOf(this);
  }

  Field field(String column) {
    return fields.stream().filter(field -> field.name().equals(column)).findFirst().orElseThrow();
  }
}
