/** What a configuration says of mail, as checked values. */
package dev.hindsight.exports.config.mail;
