package dev.hindsight.findings.watch;

/**
 * How the names in a watch are shown: {@code named}, {@code pseudonyms} or {@code hidden}, as
 * {@code privacy} of {@code hindsight.yaml} had it.
 *
 * @param productManagers the people who see to items
 * @param accounts customers and prospects
 */
public record ShownNames(String productManagers, String accounts) {}
