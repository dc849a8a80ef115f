package dev.hindsight.exports;

import static org.apache.parquet.schema.LogicalTypeAnnotation.intType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.uuidType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Types of Parquet that are no text, number or date. */
@ExtendWith(LocalSpark.class)
class ParquetTypesTest {

  private static final UUID ID = UUID.fromString("00c0ffee-1234-5678-9abc-def012345678");

  private static final MessageType SCHEMA =
      Types.buildMessage()
          .optional(FIXED_LEN_BYTE_ARRAY)
          .length(16)
          .as(uuidType())
          .named("deal_id")
          .optional(BINARY)
          .named("outcome")
          .optional(DOUBLE)
          .named("amount")
          .optional(INT64)
          .as(intType(64, false))
          .named("account_id")
          .optionalGroup()
          .optional(BINARY)
          .as(stringType())
          .named("name")
          .named("region")
          .repeated(BINARY)
          .as(stringType())
          .named("segment")
          .optional(BINARY)
          .named("sales_team")
          .optional(DOUBLE)
          .named("competitor")
          .named("deals");

  @TempDir Path folder;

  @Test
  void eachIsReadRightOrSaid(JavaSparkContext spark) throws IOException {
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(
                new org.apache.hadoop.fs.Path(folder.resolve("deals.parquet").toUri()))
            .withConf(new Configuration(false))
            .withType(SCHEMA)
            .build()) {
      Group group = new SimpleGroupFactory(SCHEMA).newGroup();
      group.append("deal_id", Binary.fromConstantByteArray(bytes(ID)));
      group.append(
          "outcome", Binary.fromConstantByteArray("open".getBytes(StandardCharsets.UTF_8)));
      group.append("amount", 0.1 + 0.2);
      group.append("account_id", -1L);
      group.addGroup("region").append("name", "EMEA");
      group.append("segment", "a").append("segment", "b");
      group.append("sales_team", Binary.fromConstantByteArray(bytes(ID)));
      group.append("competitor", 1234567890123451d);
      writer.write(group);
    }
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .configured("exports: {deals: {constants: {closed_at: 2025-01-31}}}");

    assertThat(
            exports.kept(
                Deals.TABLE,
                "deal_id",
                "amount",
                "account_id",
                "region",
                "segment",
                "sales_team",
                "competitor"))
        .containsExactly(
            List.of(
                ID.toString(),
                "0.3000",
                "18446744073709551615",
                "null",
                "null",
                "null",
                "1234567890123451"));
    String nested =
        "Is a list or a structure, where a single value is wanted; flatten it in the export";
    assertThat(exports.findings())
        .containsExactly(
            "DROPPED_VALUE deals.parquet:1 segment=: " + nested,
            "DROPPED_VALUE deals.parquet:1 region=: " + nested,
            "DROPPED_VALUE deals.parquet:1 sales_team=: Is bytes that are no text; export it as text");
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
