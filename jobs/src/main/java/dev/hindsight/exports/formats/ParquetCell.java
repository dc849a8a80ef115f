package dev.hindsight.exports.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Writes the values of a Parquet file as the contract has them. */
final class ParquetCell {

  private static final int JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetCell() {}

  /** Whether a column holds anything but text. */
  static boolean isTyped(Type type) {
    return !type.isPrimitive()
        || type.asPrimitiveType().getPrimitiveTypeName() != PrimitiveTypeName.BINARY
        || type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation;
  }

  /** Why a column that has a value has none that a cell can hold; null where it has. */
  static String problem(Group group, int field, Type type) {
    if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
      return "Is a list or a structure, where a single value is wanted; flatten it in the export";
    }
    return isBytes(type) && !isText(group.getBinary(field, 0).getBytes(), type)
        ? "Is bytes that are no text; export it as text"
        : null;
  }

  /** Whether a column holds bytes, of which nothing says that they are text. */
  private static boolean isBytes(Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    boolean known =
        logical instanceof DecimalLogicalTypeAnnotation
            || logical instanceof UUIDLogicalTypeAnnotation
            || logical instanceof StringLogicalTypeAnnotation
            || logical instanceof EnumLogicalTypeAnnotation
            || logical instanceof JsonLogicalTypeAnnotation;
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY -> !known;
      case INT32, INT64, INT96, FLOAT, DOUBLE, BOOLEAN -> false;
    };
  }

  private static boolean isText(byte[] bytes, Type type) {
    try {
      return type.getLogicalTypeAnnotation() == null
          && StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
    } catch (CharacterCodingException noText) {
      return false;
    }
  }

  /** The value of a column that has one without a {@link #problem}. */
  static String text(Group group, int field, Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof UUIDLogicalTypeAnnotation) {
      ByteBuffer uuid = ByteBuffer.wrap(group.getBinary(field, 0).getBytes());
      return new UUID(uuid.getLong(), uuid.getLong()).toString();
    }
    if (logical instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
      return unsigned(group, field, type.asPrimitiveType().getPrimitiveTypeName());
    }
    if (logical instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(group.getInteger(field, 0)).toString();
    }
    if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
      return timestamp(group.getLong(field, 0), timestamp);
    }
    PrimitiveTypeName name = type.asPrimitiveType().getPrimitiveTypeName();
    return logical instanceof DecimalLogicalTypeAnnotation decimal
        ? new BigDecimal(unscaled(group, field, name), decimal.getScale()).toPlainString()
        : plain(group, field, name);
  }

  private static String unsigned(Group group, int field, PrimitiveTypeName type) {
    return type == PrimitiveTypeName.INT32
        ? Integer.toUnsignedString(group.getInteger(field, 0))
        : Long.toUnsignedString(group.getLong(field, 0));
  }

  private static String timestamp(long value, TimestampLogicalTypeAnnotation type) {
    TimeUnit unit =
        switch (type.getUnit()) {
          case MILLIS -> TimeUnit.MILLISECONDS;
          case MICROS -> TimeUnit.MICROSECONDS;
          case NANOS -> TimeUnit.NANOSECONDS;
        };
    long perSecond = unit.convert(1, TimeUnit.SECONDS);
    long nanos = unit.toNanos(Math.floorMod(value, perSecond));
    Instant instant = Instant.ofEpochSecond(Math.floorDiv(value, perSecond), nanos);
    return type.isAdjustedToUTC()
        ? instant.toString()
        : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  private static BigInteger unscaled(Group group, int field, PrimitiveTypeName type) {
    return switch (type) {
      case INT32 -> BigInteger.valueOf(group.getInteger(field, 0));
      case INT64 -> BigInteger.valueOf(group.getLong(field, 0));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> new BigInteger(group.getBinary(field, 0).getBytes());
      case INT96, FLOAT, DOUBLE, BOOLEAN ->
          throw new IllegalStateException("Invalid type of a decimal: " + type);
    };
  }

  private static String plain(Group group, int field, PrimitiveTypeName type) {
    return switch (type) {
      case INT32 -> Integer.toString(group.getInteger(field, 0));
      case INT64 -> Long.toString(group.getLong(field, 0));
      case BOOLEAN -> Boolean.toString(group.getBoolean(field, 0));
      case FLOAT -> Cells.number(Double.parseDouble(Float.toString(group.getFloat(field, 0))));
      case DOUBLE -> Cells.number(group.getDouble(field, 0));
      case INT96 -> legacyTimestamp(group.getInt96(field, 0).getBytes()).toString();
      case BINARY, FIXED_LEN_BYTE_ARRAY -> group.getBinary(field, 0).toStringUsingUTF8();
    };
  }

  private static Instant legacyTimestamp(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = buffer.getLong();
    long day = (long) buffer.getInt() - JULIAN_DAY_OF_1970;
    return Instant.ofEpochSecond(TimeUnit.DAYS.toSeconds(day), nanos);
  }
}
