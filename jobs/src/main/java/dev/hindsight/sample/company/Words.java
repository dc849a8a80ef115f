package dev.hindsight.sample.company;

import java.util.List;
import java.util.Locale;

/** The words that names are put together from. */
public final class Words {

  static final List<String> COMPETITORS =
      List.of("Fieldmint", "Orbwork", "Plannerly", "Rotaform", "Siteloop", "Tasklantern");

  /** But for the missing feature, which has a rule of its own. */
  static final List<String> LOSS_REASONS =
      List.of("price", "competitor", "timing", "security review", "no budget");

  static final List<String> CHURN_REASONS =
      List.of("price", "merged with another company", "insolvency", "changed strategy", "support");

  public static final List<String> REFUSAL_REASONS =
      List.of("off strategy", "too much effort", "only one prospect", "roadmap full", "no owner");

  public static final List<String> BUILDING_REASONS =
      List.of("strategic account", "others want it too", "small effort", "executive decision");

  public static final List<String> AGREEMENTS =
      List.of(
          "no yes without a written description",
          "talk to the prospect before a yes",
          "check every deadline with the buyer",
          "name the displaced item with every yes",
          "offer an alternative before a never");

  private static final List<String> FIRST_HALVES =
      List.of(
          "Alder",
          "Amber",
          "Arctic",
          "Beacon",
          "Birch",
          "Bright",
          "Cedar",
          "Clear",
          "Cobalt",
          "Copper",
          "Coral",
          "Crown",
          "Delta",
          "Eagle",
          "Elm",
          "Falcon",
          "Fern",
          "Flint",
          "Frost",
          "Garnet",
          "Granite",
          "Harbor",
          "Hazel",
          "Heron",
          "Iron",
          "Ivory",
          "Juniper",
          "Lake",
          "Larch",
          "Linden",
          "Maple",
          "Marble",
          "Meadow",
          "Northern",
          "Oak",
          "Onyx",
          "Pine",
          "Quartz",
          "Raven",
          "River",
          "Rowan",
          "Saffron",
          "Silver",
          "Slate",
          "Stone",
          "Summit",
          "Tidal",
          "Willow");

  private static final List<String> SECOND_HALVES =
      List.of(
          "bridge Logistics",
          "brook Utilities",
          "cliff Energy",
          "dale Foods",
          "field Medical",
          "ford Rail",
          "gate Elevators",
          "grove Hotels",
          "haven Shipping",
          "hill Telecom",
          "land Cooling",
          "mark Security",
          "moor Water",
          "point Networks",
          "port Airports",
          "ridge Mining",
          "shore Wind",
          "side Facilities",
          "stead Housing",
          "ton Motors",
          "vale Dairy",
          "view Hospitals",
          "wick Printing",
          "wood Paper");

  private static final List<String> GIVEN_NAMES =
      List.of(
          "Ada", "Amir", "Bea", "Carlos", "Chiara", "Dana", "Elif", "Emeka", "Farah", "Goran",
          "Hana", "Ines", "Jonas", "Kofi", "Lena", "Mateo", "Mei", "Nadia", "Owen", "Priya", "Rosa",
          "Sven", "Tariq", "Yuki");

  private static final List<String> FAMILY_NAMES =
      List.of(
          "Abara",
          "Bianchi",
          "Castell",
          "Demir",
          "Ekholm",
          "Ferrari",
          "Gruber",
          "Haddad",
          "Ito",
          "Jansen",
          "Kowal",
          "Lindqvist",
          "Moreau",
          "Novak",
          "Okoye",
          "Petrov",
          "Quist",
          "Rao",
          "Santos",
          "Tanaka",
          "Ueda",
          "Varga",
          "Weber");

  private static final List<String> FEATURES =
      List.of(
          "offline mode",
          "work-order sync",
          "route planning",
          "parts inventory",
          "audit trail",
          "single sign-on",
          "photo capture",
          "customer portal",
          "shift calendar",
          "price lists",
          "warranty claims",
          "bulk import",
          "approval steps",
          "subcontractor access",
          "signature capture",
          "service contracts");

  private static final List<String> FEATURE_DETAILS =
      List.of(
          "for tablets",
          "with SAP",
          "for several depots",
          "in Arabic",
          "by customer",
          "per region",
          "for supervisors",
          "with Salesforce",
          "over a public API",
          "by the hour",
          "with templates",
          "for regulated sites");

  private static final List<String> ITEM_VERBS =
      List.of("Rework", "Faster", "New", "Simpler", "Second generation of", "Mobile", "Safer");

  private Words() {}

  /** A company's name; every index below 1,152 has its own, and a number tells later ones apart. */
  public static String company(long index) {
    int names = FIRST_HALVES.size() * SECOND_HALVES.size();
    int place = (int) (index * 487 % names);
    String name =
        FIRST_HALVES.get(place / SECOND_HALVES.size())
            + SECOND_HALVES.get(place % SECOND_HALVES.size());
    return index < names ? name : name + " " + (index / names + 1);
  }

  /** A person's name; every index below 552 has its own, and a number tells later ones apart. */
  public static String person(long index) {
    int names = GIVEN_NAMES.size() * FAMILY_NAMES.size();
    int place = (int) (index * 103 % names);
    String name =
        GIVEN_NAMES.get(place % GIVEN_NAMES.size())
            + " "
            + FAMILY_NAMES.get(place / GIVEN_NAMES.size());
    return index < names ? name : name + " " + (index / names + 1);
  }

  /** How many features can be asked for. */
  public static int features() {
    return FEATURES.size() * FEATURE_DETAILS.size();
  }

  static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String feature(Draws draws) {
    return draws.oneOf(FEATURES) + " " + draws.oneOf(FEATURE_DETAILS);
  }

  public static String item(Draws draws) {
    return draws.oneOf(ITEM_VERBS) + " " + feature(draws);
  }
}
