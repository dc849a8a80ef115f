package dev.hindsight.exports;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns that rows carry while they are judged: what rows of all tables have, then one struct
 * for each table, null in the rows of the others.
 */
final class Judged {

  /** The {@linkplain Table#number number} of the row's table. */
  static final String TABLE = "_table";

  /** The file's position among the files of its table: what rows are ordered by. */
  static final String FILE_NUMBER = "_file_number";

  /**
   * What identifies the row: a hash of its table and key, or of all it holds where its table has no
   * key.
   */
  static final String KEY = "_key";

  /** A hash of all that the row holds. */
  static final String CONTENT = "_content";

  static final String REJECTED = "_rejected";

  /** Whether another row is alike in every column that counts and stands before it. */
  static final String DUPLICATE = "_duplicate";

  static final String FINDINGS = "_findings";

  /** Headers that this row is the first of its file to have. */
  static final String HEADERS = "_headers";

  /** Days since 1970-01-01 on which anything happened, by the row's dates; plans do not count. */
  static final String DAYS = "_days";

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

  /** The columns that parsed rows of all tables have. */
  static final StructType PARSED =
      new StructType()
          .add(TABLE, DataTypes.IntegerType)
          .add(Table.FILE, DataTypes.StringType)
          .add(Table.LINE, DataTypes.LongType)
          .add(FILE_NUMBER, DataTypes.IntegerType)
          .add(KEY, DataTypes.BinaryType)
          .add(CONTENT, DataTypes.BinaryType)
          .add(REJECTED, DataTypes.BooleanType)
          .add(FINDINGS, DataTypes.createArrayType(FINDING))
          .add(HEADERS, DataTypes.createArrayType(DataTypes.StringType))
          .add(DAYS, DataTypes.createArrayType(DataTypes.IntegerType));

  /** The columns that judged rows of all tables have. */
  static final List<String> COLUMNS =
      List.of(
          TABLE, Table.FILE, Table.LINE, FILE_NUMBER, REJECTED, DUPLICATE, FINDINGS, HEADERS, DAYS);

  private Judged() {}

  /** The schema of rows as they are parsed. */
  static StructType parsedSchema(List<Table> tables) {
    StructType schema = PARSED;
    for (Table table : tables) {
      schema = schema.add(table.name(), values(table));
    }
    return schema;
  }

  /**
   * Dates are days since 1970-01-01: as objects they would pass through the machine's time zone.
   */
  private static StructType values(Table table) {
    StructType values = new StructType();
    for (Field field : table.fields()) {
      boolean date = field.type() == ValueType.DATE;
      values = values.add(field.name(), date ? DataTypes.IntegerType : field.type().dataType());
    }
    return values;
  }

  /** A value of a row of a table, in the type that the contract gives it. */
  static Column value(Table table, Field field) {
    Column value = col(table.name() + "." + field.name());
    return (field.type() == ValueType.DATE ? date_from_unix_date(value) : value).as(field.name());
  }

  static Column value(Table table, String column) {
    return value(table, table.field(column));
  }

  /** The name of a table, from a column with its number. */
  static Column tableName(String number) {
    Column[] names =
        Contract.TABLES.stream().map(table -> lit(table.name())).toArray(Column[]::new);
    return element_at(array(names), col(number).plus(1));
  }

  static Column isOf(Table table) {
    return col(TABLE).equalTo(table.number());
  }

  static Column isKept() {
    return not(col(REJECTED).or(col(DUPLICATE)));
  }

  static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
