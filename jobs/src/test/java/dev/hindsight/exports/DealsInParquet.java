package dev.hindsight.exports;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT96;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.JulianFields;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/** Three deals in a Parquet file, whose values have types of their own. */
final class DealsInParquet {

  private static final MessageType SCHEMA =
      Types.buildMessage()
          .optional(BINARY)
          .as(stringType())
          .named("deal_id")
          .optional(BINARY)
          .as(stringType())
          .named("OUTCOME")
          .optional(INT64)
          .as(decimalType(2, 12))
          .named("amount")
          .optional(INT32)
          .as(dateType())
          .named("closed_at")
          .optional(DOUBLE)
          .named("score")
          .optional(INT96)
          .named("opened_at")
          .named("deals");

  private DealsInParquet() {}

  static void write(Path file) throws IOException {
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withConf(new Configuration(false))
            .withType(SCHEMA)
            .build()) {
      writer.write(
          deal("007", "won", "2025-01-31", 0.7)
              .append("amount", 123450L)
              .append("opened_at", time("2025-01-30T23:30:00Z")));
      writer.write(
          deal("8", "lost", "2025-02-28", 0.2)
              .append("amount", 300L)
              .append("opened_at", time("2025-01-30T10:00:00Z")));
      writer.write(deal("9", "lost", "2025-02-28", 0.2));
    }
  }

  private static Group deal(String id, String outcome, String closed, double score) {
    return new SimpleGroupFactory(SCHEMA)
        .newGroup()
        .append("deal_id", id)
        .append("OUTCOME", outcome)
        .append("closed_at", (int) LocalDate.parse(closed).toEpochDay())
        .append("score", score);
  }

  /** As Spark writes times: nanoseconds of the day, then the Julian day. */
  private static Binary time(String instant) {
    var time = Instant.parse(instant).atOffset(ZoneOffset.UTC);
    return Binary.fromConstantByteArray(
        ByteBuffer.allocate(12)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(time.toLocalTime().toNanoOfDay())
            .putInt((int) time.getLong(JulianFields.JULIAN_DAY))
            .array());
  }
}
