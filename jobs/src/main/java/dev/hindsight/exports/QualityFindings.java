package dev.hindsight.exports;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Everything that is wrong with the exports, as rows that can be written out. */
public final class QualityFindings {

  /** The name of a {@link dev.hindsight.findings.QualityFinding.Kind}. */
  public static final String KIND = "kind";

  public static final String TABLE = "table";
  public static final String FILE = "file";
  public static final String LINE = "line";
  public static final String COLUMN = "column";
  public static final String VALUE = "value";
  public static final String REASON = "reason";

  /** The columns, as in {@link dev.hindsight.findings.QualityFinding}. */
  public static final StructType SCHEMA =
      new StructType()
          .add(KIND, DataTypes.StringType)
          .add(TABLE, DataTypes.StringType)
          .add(FILE, DataTypes.StringType)
          .add(LINE, DataTypes.LongType)
          .add(COLUMN, DataTypes.StringType)
          .add(VALUE, DataTypes.StringType)
          .add(REASON, DataTypes.StringType);

  private static final String TABLE_NUMBER = "_table_number";
  private static final String POSITION = "_position";
  private static final String FINDING = "_finding";

  private QualityFindings() {}

  /** All findings of linked rows, sorted by table, file, line, and the order of the columns. */
  static Dataset<Row> of(SparkSession spark, Map<Table, Dataset<Row>> linked) {
    Column[] columns =
        List.of(SCHEMA.fieldNames()).stream().map(name -> col(name)).toArray(Column[]::new);
    return linked.entrySet().stream()
        .map(entry -> of(entry.getValue(), entry.getKey()))
        .reduce(Dataset::unionAll)
        .map(all -> all.orderBy(TABLE_NUMBER, Judged.FILE_NUMBER, LINE, POSITION).select(columns))
        .orElseGet(() -> spark.createDataFrame(List.of(), SCHEMA));
  }

  private static Dataset<Row> of(Dataset<Row> linked, Table table) {
    return linked
        .select(
            lit(Contract.TABLES.indexOf(table)).as(TABLE_NUMBER),
            col(Judged.FILE_NUMBER),
            col(Table.FILE).as(FILE),
            col(Table.LINE).as(LINE),
            posexplode(col(Judged.FINDINGS)).as(new String[] {POSITION, FINDING}))
        .select(
            col(TABLE_NUMBER),
            col(Judged.FILE_NUMBER),
            col(POSITION),
            col(FINDING).getField(Judged.KIND).as(KIND),
            lit(table.name()).as(TABLE),
            col(FILE),
            col(LINE),
            col(FINDING).getField(Judged.COLUMN).as(COLUMN),
            col(FINDING).getField(Judged.VALUE).as(VALUE),
            col(FINDING).getField(Judged.REASON).as(REASON));
  }
}
