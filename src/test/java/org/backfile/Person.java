package org.backfile;

import static io.restassured.RestAssured.given;

import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.arc.Arc;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import org.jsoup.nodes.Document;
import org.jsoup.Jsoup;

import org.backfile.text.Digests;

/** Somebody with an account and a session, who loads pages and sends their forms as a browser does. */
public final class Person {

    public static final String PASSWORD = "a long enough password";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final String cookie;
    private final String token;

    private Person(String name, String cookie, String token) {
        this.name = name;
        this.cookie = cookie;
        this.token = token;
    }

    public static Person editor() {
        return of("editor");
    }

    public static Person administrator() {
        return of("administrator");
    }

    private static Person of(String role) {
        String name = role + " " + NUMBER.incrementAndGet();
        account(name, role);
        return signedIn(name, PASSWORD);
    }

    /** Makes an account that signs in with {@link #PASSWORD}; answers its id. */
    public static long account(String name, String role) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        String digest = Base64.getEncoder().encodeToString(Digests.sha256(PASSWORD));
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery("""
                insert into account (name, role, password_hash, created_at) values (:name, :role, :hash, now()) returning id""", Long.class)
                .setParameter("name", name).setParameter("role", role).setParameter("hash", BcryptUtil.bcryptHash(digest, 4))
                .getSingleResult());
    }

    public static Person signedIn(String name, String password) {
        Response response = form().formParam("name", name).formParam("password", password).post("/sign-in");
        if (response.statusCode() != 303) {
            throw new AssertionError("signing in answered " + response.statusCode());
        }
        String cookie = response.cookie("backfile-session");
        String page = given().cookie("backfile-session", cookie).get("/account").asString();
        return new Person(name, cookie, Jsoup.parse(page).select("input[name=token]").attr("value"));
    }

    /** A form that somebody without a session sends from a page of the archive. */
    public static RequestSpecification form() {
        return given().redirects().follow(false).contentType(ContentType.URLENC.withCharset("UTF-8"))
                .header("Origin", RestAssured.baseURI + ":" + RestAssured.port);
    }

    public String name() {
        return name;
    }

    public String cookie() {
        return cookie;
    }

    public String token() {
        return token;
    }

    /** A request of this person's session. */
    public RequestSpecification asks() {
        return given().redirects().follow(false).cookie("backfile-session", cookie);
    }

    /** A form of this person's session, with its token. */
    public RequestSpecification sends() {
        return form().cookie("backfile-session", cookie).formParam("token", token);
    }

    /** The page as a parsed document; it must be there. */
    public Document page(String path) {
        return Jsoup.parse(asks().get(path).then().statusCode(200).extract().asString());
    }
}
