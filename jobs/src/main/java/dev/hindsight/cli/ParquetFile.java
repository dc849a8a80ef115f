package dev.hindsight.cli;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Date;
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
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** One Parquet file of a flat table, on this machine: the same rows give the same bytes. */
final class ParquetFile implements AutoCloseable {

  private final MessageType schema;
  private final ParquetWriter<Group> writer;

  private ParquetFile(MessageType schema, ParquetWriter<Group> writer) {
    this.schema = schema;
    this.writer = writer;
  }

  /**
   * Starts a file.
   *
   * @param columns texts, dates, whole numbers, numbers and decimals
   */
  static ParquetFile create(Path file, StructType columns) throws IOException {
    Types.MessageTypeBuilder fields = Types.buildMessage();
    for (StructField field : columns.fields()) {
      fields.addField(type(field));
    }
    MessageType schema = fields.named("table");
    return new ParquetFile(
        schema,
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build());
  }

  /** Adds a row. */
  void add(Row row) throws IOException {
    Group group = new SimpleGroup(schema);
    for (int column = 0; column < row.size(); column++) {
      add(group, column, row.get(column));
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
    } else if (value instanceof Date day) {
      group.add(column, Math.toIntExact(day.toLocalDate().toEpochDay()));
    } else if (value instanceof BigDecimal number) {
      group.add(column, Binary.fromConstantByteArray(number.unscaledValue().toByteArray()));
    } else if (value != null) {
      throw new IllegalArgumentException("Invalid value for Parquet: " + value.getClass());
    }
  }

  private static Type type(StructField field) {
    if (field.dataType() instanceof DecimalType decimal) {
      return Types.optional(PrimitiveTypeName.BINARY)
          .as(decimalType(decimal.scale(), decimal.precision()))
          .named(field.name());
    }
    if (field.dataType().equals(DataTypes.StringType)) {
      return Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(field.name());
    }
    if (field.dataType().equals(DataTypes.DateType)) {
      return Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(field.name());
    }
    return Types.optional(
            field.dataType().equals(DataTypes.LongType)
                ? PrimitiveTypeName.INT64
                : PrimitiveTypeName.DOUBLE)
        .named(field.name());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
