package dev.hindsight.findings.watch;

/**
 * How the names in a watch are shown: {@code named}, {@code hidden}, or {@code pseudonyms} and a
 * mark of their secret, as {@code privacy} of {@code hindsight.yaml} had it.
 *
 * @param productManagers the people who see to items
 * @param accounts customers and prospects
 */
public record ShownNames(String productManagers, String accounts) {}
