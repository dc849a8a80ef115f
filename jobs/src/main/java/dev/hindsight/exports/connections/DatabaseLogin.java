package dev.hindsight.exports.connections;

import dev.hindsight.exports.config.SecretPlace;
import java.util.Optional;

/**
 * How a database is reached.
 *
 * @param url its address, without a secret
 * @param user the user; empty: the address or the driver tells
 * @param password where the password is; empty: none is needed
 */
public record DatabaseLogin(String url, Optional<String> user, Optional<SecretPlace> password) {}
