package org.backfile.accounts;

import java.time.Duration;
import java.util.Set;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.web.Assets;
import org.backfile.web.Headers;

/**
 * Sessions: an encrypted cookie that names an account and the version of its sessions, and nothing else. What the person may do is
 * looked up at each request, so that a disabled account, another role or another password bites at once.
 */
@ApplicationScoped
public class Sessions implements HttpAuthenticationMechanism, IdentityProvider<TrustedAuthenticationRequest> {

    /** Whose name it has, whoever sends it is somebody. */
    public static final String COOKIE = "backfile-session";
    /** A session ends when it was not used for so long. */
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration RENEWAL = Duration.ofMinutes(5);

    private final ServerKeys keys;
    private final SessionLookup lookup;

    Sessions(ServerKeys keys, SessionLookup lookup) {
        this.keys = keys;
        this.lookup = lookup;
    }

    private PersistentLoginManager cookies() {
        return new PersistentLoginManager(keys.sessionKey(), COOKIE, IDLE.toMillis(), RENEWAL.toMillis(), true, "LAX", "/", -1, null);
    }

    void begin(Account account, RoutingContext context) {
        cookies().save(lookup.session(account), context, COOKIE, null, isSecure(context));
    }

    void end(RoutingContext context) {
        cookies().clear(context);
    }

    private static boolean isSecure(RoutingContext context) {
        return "https".equals(context.request().scheme());
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (Assets.isAsset(context.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        PersistentLoginManager cookies = cookies();
        RestoreResult session = cookies.restore(context);
        if (session == null) {
            return Uni.createFrom().nullItem();
        }
        return providers.authenticate(new TrustedAuthenticationRequest(session.getPrincipal()))
                .invoke(identity -> renew(cookies, session, context))
                // A session that has ended is nobody's; the page decides whether that will do.
                .onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    /** Pages for readers never set a cookie: a cache between us and them may keep one copy for all. */
    private static void renew(PersistentLoginManager cookies, RestoreResult session, RoutingContext context) {
        if (Headers.isPersonal(context.normalizedPath())) {
            cookies.save(session.getPrincipal(), context, COOKIE, session, isSecure(context));
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> lookup.account(request.getPrincipal()).map(account -> identity(request.getPrincipal(), account))
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(String session, Account account) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(session)).addRoles(Role.within(account.role()))
                .addAttribute("account", account.id()).addAttribute("name", account.name()).build();
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TrustedAuthenticationRequest.class);
    }

    /** Never sent: {@link SignedOut} answers those who are not signed in. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }
}
