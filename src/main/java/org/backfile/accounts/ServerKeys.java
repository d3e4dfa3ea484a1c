package org.backfile.accounts;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The archive's secrets: made at the first start, kept in the database, the same on all nodes. */
@ApplicationScoped
public class ServerKeys {

    private static final int KEY_BYTES = 32;

    private final EntityManager entities;
    private volatile byte[] sessionKey;
    private volatile byte[] formKey;

    ServerKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** Before the first request: requests are authenticated where nothing may wait for the database. */
    @Transactional
    void load(@Observes StartupEvent start) {
        sessionKey = key("session");
        formKey = key("form");
    }

    private byte[] key(String name) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        entities.createNativeQuery("insert into server_key (name, secret) values (:name, :secret) on conflict do nothing")
                .setParameter("name", name).setParameter("secret", fresh).executeUpdate();
        return (byte[]) entities.createNativeQuery("select secret from server_key where name = :name")
                .setParameter("name", name).getSingleResult();
    }

    /** What session cookies are encrypted with. */
    String sessionKey() {
        return Base64.getEncoder().encodeToString(sessionKey);
    }

    /** The token that proves that a form came from a page of this session: HMAC-SHA-256 (RFC 2104), in hexadecimal. */
    String formToken(String session) {
        return signed(session);
    }

    /** The signature of some words, which nobody else can make: HMAC-SHA-256 (RFC 2104), in hexadecimal. */
    public String signed(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(formKey, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
