package de.passgenau.api.security.demo;

import java.net.InetAddress;
import java.util.stream.Stream;

import de.passgenau.api.security.OhneAnmeldedienst;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Binds the server to this machine as long as the demo logins are active, and refuses any other address. */
@Component
@Conditional(OhneAnmeldedienst.class)
final class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private final Environment environment;

    LoopbackOnly(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        Stream.of("server.address", "management.server.address")
                .map(this::configured)
                .filter(address -> address != null && !address.isLoopbackAddress())
                .findFirst()
                .ifPresent(address -> {
                    throw new DemoLoginsNurAufLoopback(address);
                });
        if (managementHasItsOwnDoor() && configured("management.server.address") == null) {
            throw new DemoLoginsNurAufLoopback();
        }
        InetAddress configured = configured("server.address");
        factory.setAddress(configured == null ? Loopback.address() : configured);
    }

    /** On a port of its own, as any free one always is, it would listen to everybody unless told. */
    private boolean managementHasItsOwnDoor() {
        var port = environment.getProperty("management.server.port", Integer.class);
        return port != null && port >= 0
                && (port == 0 || !port.equals(environment.getProperty("server.port", Integer.class, 8080)));
    }

    private @Nullable InetAddress configured(String property) {
        return environment.getProperty(property, InetAddress.class);
    }
}
