package dev.hindsight.exports.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Writes the values of a Parquet file as the contract has them. */
final class ParquetCell {

  /** What a binary number holds for certain; the digits beyond are noise. */
  private static final MathContext CERTAIN = new MathContext(15);

  private static final int JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetCell() {}

  /** Whether a column holds anything but text. */
  static boolean isTyped(Type type) {
    return !type.isPrimitive()
        || type.asPrimitiveType().getPrimitiveTypeName() != PrimitiveTypeName.BINARY
        || type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation;
  }

  /** The value of a column that has one. */
  static String text(Group group, int field, Type type) {
    if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
      return "(nested)";
    }
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
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
      case FLOAT -> number(Double.parseDouble(Float.toString(group.getFloat(field, 0))));
      case DOUBLE -> number(group.getDouble(field, 0));
      case INT96 -> legacyTimestamp(group.getInt96(field, 0).getBytes()).toString();
      case BINARY, FIXED_LEN_BYTE_ARRAY -> group.getBinary(field, 0).toStringUsingUTF8();
    };
  }

  private static String number(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value, CERTAIN).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }

  private static Instant legacyTimestamp(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = buffer.getLong();
    long day = (long) buffer.getInt() - JULIAN_DAY_OF_1970;
    return Instant.ofEpochSecond(TimeUnit.DAYS.toSeconds(day), nanos);
  }
}
