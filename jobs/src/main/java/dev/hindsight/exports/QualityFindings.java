package dev.hindsight.exports;

import dev.hindsight.exports.contract.Table;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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

  private static final String POSITION = "_position";
  private static final String FINDING = "_finding";

  private QualityFindings() {}

  /** All findings of linked rows, sorted by table, file, line, and the order of the columns. */
  static Dataset<Row> of(Dataset<Row> linked) {
    return linked
        .select(
            col(Judged.TABLE),
            col(Judged.FILE_NUMBER),
            col(Table.FILE),
            col(Table.LINE),
            posexplode(col(Judged.FINDINGS)).as(new String[] {POSITION, FINDING}))
        .orderBy(Judged.TABLE, Judged.FILE_NUMBER, Table.LINE, POSITION)
        .select(
            col(FINDING).getField(Judged.KIND).as(KIND),
            Judged.tableName(Judged.TABLE).as(TABLE),
            col(Table.FILE).as(FILE),
            col(Table.LINE).as(LINE),
            col(FINDING).getField(Judged.COLUMN).as(COLUMN),
            col(FINDING).getField(Judged.VALUE).as(VALUE),
            col(FINDING).getField(Judged.REASON).as(REASON));
  }
}
