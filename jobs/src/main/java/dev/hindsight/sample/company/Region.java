package dev.hindsight.sample.company;

import java.util.List;

/** A sales region. */
public enum Region {
  AMERICAS("Americas"),
  EMEA("EMEA"),
  APAC("APAC");

  public final String label;

  Region(String label) {
    this.label = label;
  }

  /** The currencies that it sells in, the usual ones more than once. */
  List<Tender> tenders() {
    return switch (this) {
      case AMERICAS -> List.of(Tender.USD);
      case EMEA -> List.of(Tender.EUR, Tender.EUR, Tender.EUR, Tender.GBP, Tender.GBP, Tender.USD);
      case APAC -> List.of(Tender.USD, Tender.JPY);
    };
  }
}
