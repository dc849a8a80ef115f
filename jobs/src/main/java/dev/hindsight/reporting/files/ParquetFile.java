package dev.hindsight.reporting.files;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import dev.hindsight.payoff.WholeLedger;
import dev.hindsight.tables.grid.FlatColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The ledger as one Parquet file, on this machine: the same rows give the same bytes. */
final class ParquetFile implements AutoCloseable {

  private static final int PRECISION = 28;
  private static final int SCALE = 4;

  private final MessageType schema;
  private final ParquetWriter<Group> writer;

  private ParquetFile(MessageType schema, ParquetWriter<Group> writer) {
    this.schema = schema;
    this.writer = writer;
  }

  /** Starts a file. */
  static ParquetFile create(Path file) throws IOException {
    Types.MessageTypeBuilder fields = Types.buildMessage();
    WholeLedger.COLUMNS.forEach(column -> fields.addField(type(column)));
    MessageType schema = fields.named("table");
    return new ParquetFile(
        schema,
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build());
  }

  /** Adds a row with a cell for each column; null for nothing. */
  void add(List<Object> cells) throws IOException {
    Group group = new SimpleGroup(schema);
    for (int column = 0; column < cells.size(); column++) {
      add(group, column, cells.get(column));
    }
    writer.write(group);
  }

  private static void add(Group group, int column, Object value) {
    if (value instanceof String text) {
      group.add(column, text);
    } else if (value instanceof Long number) {
      group.add(column, number);
    } else if (value instanceof Double number) {
      group.add(column, number);
    } else if (value instanceof LocalDate day) {
      group.add(column, Math.toIntExact(day.toEpochDay()));
    } else if (value instanceof BigDecimal number) {
      byte[] units = number.setScale(SCALE).unscaledValue().toByteArray();
      group.add(column, Binary.fromConstantByteArray(units));
    } else if (value != null) {
      throw new IllegalArgumentException("Invalid value for Parquet: " + value.getClass());
    }
  }

  private static Type type(FlatColumn<?> column) {
    return switch (column.type()) {
      case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(column.name());
      case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(column.name());
      case COUNT -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case DECIMAL ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(decimalType(SCALE, PRECISION))
              .named(column.name());
    };
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
