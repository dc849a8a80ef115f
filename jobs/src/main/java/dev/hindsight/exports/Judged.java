package dev.hindsight.exports;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns that rows carry while they are judged, beside those of {@link Table#schema()}. */
final class Judged {

  /** The file's position among the files of its table: what rows are ordered by. */
  static final String FILE_NUMBER = "_file_number";

  /** What identifies the row: a hash of its key, or of all it holds where its table has no key. */
  static final String KEY = "_key";

  /** A hash of all that the row holds. */
  static final String CONTENT = "_content";

  static final String REJECTED = "_rejected";

  /** Whether another row is alike in every column that counts and stands before it. */
  static final String DUPLICATE = "_duplicate";

  /** How many of its optional values are bad. */
  static final String DROPPED = "_dropped";

  static final String CONTRADICTS = "_contradicts";
  static final String ORPHAN = "_orphan";
  static final String FINDINGS = "_findings";

  /** Headers that this row is the first of its file to have. */
  static final String HEADERS = "_headers";

  static final String KIND = "kind";
  static final String COLUMN = "column";
  static final String VALUE = "value";

  /** What is wrong, in words that are the same for all rows with the same problem. */
  static final String PROBLEM = "problem";

  static final String REASON = "reason";

  /** One thing that is wrong with a row. */
  static final StructType FINDING =
      new StructType()
          .add(KIND, DataTypes.StringType)
          .add(COLUMN, DataTypes.StringType)
          .add(VALUE, DataTypes.StringType)
          .add(PROBLEM, DataTypes.StringType)
          .add(REASON, DataTypes.StringType);

  private Judged() {}

  /**
   * The schema of rows as they are parsed. Dates are days since 1970-01-01: as objects they would
   * pass through the time zone of the machine.
   */
  static StructType parsedSchema(Table table) {
    StructType schema = new StructType();
    for (Field field : table.fields()) {
      boolean date = field.type() == ValueType.DATE;
      schema = schema.add(field.name(), date ? DataTypes.IntegerType : field.type().dataType());
    }
    return schema
        .add(Table.FILE, DataTypes.StringType)
        .add(Table.LINE, DataTypes.LongType)
        .add(FILE_NUMBER, DataTypes.IntegerType)
        .add(KEY, DataTypes.BinaryType)
        .add(CONTENT, DataTypes.BinaryType)
        .add(REJECTED, DataTypes.BooleanType)
        .add(DROPPED, DataTypes.IntegerType)
        .add(CONTRADICTS, DataTypes.BooleanType)
        .add(FINDINGS, DataTypes.createArrayType(FINDING))
        .add(HEADERS, DataTypes.createArrayType(DataTypes.StringType));
  }
}
