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
        InetAddress configured = configured("server.address");
        factory.setAddress(configured == null ? Loopback.address() : configured);
    }

    private @Nullable InetAddress configured(String property) {
        return environment.getProperty(property, InetAddress.class);
    }
}
