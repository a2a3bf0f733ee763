package de.passgenau.api;

import de.passgenau.api.befehle.Befehlszeile;
import de.passgenau.catalogue.AlleTraeger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

/** The application: one process that serves the whole of Passgenau, or runs one of its commands. */
@SpringBootApplication(exclude = OAuth2AuthorizationServerJwtAutoConfiguration.class)
@AutoConfigurationPackage(basePackageClasses = {PassgenauApplication.class, AlleTraeger.class})
public class PassgenauApplication {

    public static void main(String[] args) {
        Befehlszeile.versuche(args)
                .ifPresentOrElse(System::exit,
                        () -> SpringApplication.run(PassgenauApplication.class, args));
    }
}
