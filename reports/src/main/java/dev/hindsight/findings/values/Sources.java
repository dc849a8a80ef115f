package dev.hindsight.findings.values;

/** Where statistics are from that figures of several questions are made with. */
public final class Sources {

  public static final String WILSON =
      "Wilson, Probable inference, the law of succession, and statistical inference, 1927,"
          + " doi:10.1080/01621459.1927.10502953";

  public static final String NEWCOMBE =
      "Newcombe, Interval estimation for the difference between independent proportions, method"
          + " 10, 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I";

  public static final String BENJAMINI_HOCHBERG =
      "Benjamini and Hochberg, Controlling the false discovery rate, 1995,"
          + " doi:10.1111/j.2517-6161.1995.tb02031.x";

  public static final String LIKE_SHARES =
      "Mantel and Haenszel, Statistical aspects of the analysis of data from retrospective studies"
          + " of disease, 1959, doi:10.1093/jnci/22.4.719; weighted Wilson limits after Yan and Su,"
          + " Stratified Wilson and Newcombe confidence intervals for multiple binomial proportions,"
          + " 2010, doi:10.1198/sbr.2009.0049";

  public static final String LIKE_RATIO =
      LIKE_SHARES
          + "; Donner and Zou, Closed-form confidence intervals for functions of the normal mean and"
          + " standard deviation, 2012, doi:10.1177/0962280210383082";

  public static final String POWER =
      "Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, chapter 4,"
          + " 2003, doi:10.1002/0471445428";

  public static final String E_VALUE =
      "VanderWeele and Ding, Sensitivity analysis in observational research: introducing the"
          + " E-value, 2017, doi:10.7326/M16-2607";

  public static final String MANTEL_HAENSZEL =
      "Mantel and Haenszel, Statistical aspects of the analysis of data from retrospective studies"
          + " of disease, 1959, doi:10.1093/jnci/22.4.719";

  public static final String BRIER =
      "Brier, Verification of forecasts expressed in terms of probability, 1950,"
          + " doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2";

  public static final String BETA_BINOMIAL =
      "Kleinman, Proportions with extraneous variance: single and independent samples, 1973,"
          + " doi:10.1080/01621459.1973.10481330";

  public static final String SHARED_SHIFT =
      BETA_BINOMIAL
          + "; Breslow and Clayton, Approximate inference in generalized linear mixed models, 1993,"
          + " doi:10.1080/01621459.1993.10594284; Lancaster, Significance tests in discrete"
          + " distributions, 1961, doi:10.1080/01621459.1961.10482105";

  public static final String KAPLAN_MEIER =
      "Kaplan and Meier, Nonparametric estimation from incomplete observations, 1958,"
          + " doi:10.1080/01621459.1958.10501452";

  public static final String MIETTINEN =
      "Miettinen, Proportion of disease caused or prevented by a given exposure, trait or"
          + " intervention, 1974, doi:10.1093/oxfordjournals.aje.a121617";

  private Sources() {}
}
