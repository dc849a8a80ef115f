package dev.hindsight.exports.rows;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.ExportRow;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Rows of one table as bytes, and as the values of their columns in the contract's order. */
public final class RowCodec {

  private static final List<RowCodec> ALL = Contract.TABLES.stream().map(RowCodec::new).toList();
  private static final int MONEY_SCALE = 4;
  private static final int RATE_SCALE = 8;

  private final Table table;
  private final ValueType[] types;
  private final Object[][] constants;
  private final MethodHandle constructor;

  private RowCodec(Table table) {
    this.table = table;
    RecordComponent[] components = table.type().getRecordComponents();
    types = table.fields().stream().map(Field::type).toArray(ValueType[]::new);
    constants = new Object[types.length][];
    try {
      constructor =
          MethodHandles.lookup()
              .findConstructor(
                  table.type(),
                  MethodType.methodType(
                      void.class,
                      Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new)))
              .asType(MethodType.genericMethodType(components.length))
              .asSpreader(Object[].class, components.length);
      for (int i = 0; i < types.length; i++) {
        constants[i] = components[i + 1].getType().getEnumConstants();
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot make rows of " + table.name(), impossible);
    }
  }

  /** The codec of a table, by its {@linkplain Table#number number}. */
  public static RowCodec of(int number) {
    return ALL.get(number);
  }

  public static RowCodec of(Table table) {
    return ALL.get(table.number());
  }

  /** The row with these values, as {@link #typed} gives them. */
  public ExportRow row(Place place, Object[] values) {
    Object[] components = new Object[values.length + 1];
    components[0] = place;
    System.arraycopy(values, 0, components, 1, values.length);
    try {
      return (ExportRow) constructor.invoke(components);
    } catch (Throwable invalid) {
      throw new IllegalArgumentException("Invalid row of " + table.name(), invalid);
    }
  }

  /** A value in the type of its component: a word of a vocabulary becomes its constant. */
  public Object typed(int field, Object value) {
    return value instanceof String word && constants[field] != null
        ? constants[field][table.fields().get(field).vocabulary().indexOf(word)]
        : value;
  }

  /** Writes the values of a row. */
  public void write(Object[] values, ByteWriter out) {
    long present = 0;
    for (int i = 0; i < values.length; i++) {
      present |= values[i] == null ? 0 : 1L << i;
    }
    out.writeLong(present);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        write(types[i], values[i], out);
      }
    }
  }

  /** Reads the values of a row. */
  public Object[] read(ByteReader in) {
    Object[] values = new Object[types.length];
    long present = in.readLong();
    for (int i = 0; i < values.length; i++) {
      if ((present >>> i & 1) != 0) {
        values[i] = read(i, in);
      }
    }
    return values;
  }

  private static void write(ValueType type, Object value, ByteWriter out) {
    switch (type) {
      case TEXT, CURRENCY, CHANGED -> out.writeText((String) value);
      case DATE -> out.writeLong(((LocalDate) value).toEpochDay());
      case MOMENT -> write((Moment) value, out);
      case MONEY, QUOTA -> out.writeLong(unscaled(value, MONEY_SCALE));
      case RATE -> out.writeLong(unscaled(value, RATE_SCALE));
      case SHARE, DAYS -> out.writeDouble((Double) value);
      case COUNT -> out.writeLong((Long) value);
      case YES_NO -> out.writeBoolean((Boolean) value);
      case VOCABULARY -> out.writeByte(((Enum<?>) value).ordinal());
    }
  }

  private static void write(Moment moment, ByteWriter out) {
    out.writeLong(moment.day().toEpochDay()).writeLong(moment.time().toNanoOfDay());
  }

  private static long unscaled(Object value, int scale) {
    return ((BigDecimal) value).setScale(scale).unscaledValue().longValueExact();
  }

  private Object read(int field, ByteReader in) {
    return switch (types[field]) {
      case TEXT, CURRENCY, CHANGED -> in.readText();
      case DATE -> LocalDate.ofEpochDay(in.readLong());
      case MOMENT ->
          new Moment(LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong()));
      case MONEY, QUOTA -> BigDecimal.valueOf(in.readLong(), MONEY_SCALE);
      case RATE -> BigDecimal.valueOf(in.readLong(), RATE_SCALE);
      case SHARE, DAYS -> in.readDouble();
      case COUNT -> in.readLong();
      case YES_NO -> in.readBoolean();
      case VOCABULARY -> constants[field][in.readByte()];
    };
  }
}
