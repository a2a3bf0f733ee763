package de.passgenau.api.security.demo;

import de.passgenau.api.security.Bremsen;
import de.passgenau.api.security.OhneAnmeldedienst;
import de.passgenau.api.security.schutz.Schutzkopf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The doors of the embedded authorization server: its endpoints and its login page. Only these know a session. */
@Configuration(proxyBeanMethods = false)
@Conditional(OhneAnmeldedienst.class)
class DemoLoginsConfiguration {

    private static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(10)
    SecurityFilterChain authorizationServerSecurity(HttpSecurity http, Bremsen bremsen) {
        return http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.authorizationEndpoint(endpoint -> endpoint.authorizationResponseHandler(new EinmaligeSitzung()));
        })
                .authorizeHttpRequests(doors -> doors.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize")))
                .headers(DemoLoginsConfiguration::headers)
                .addFilterAfter(bremsen.anmeldungen(), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain loginSecurity(HttpSecurity http, Bremsen bremsen) {
        return http.securityMatcher("/login", "/login/**")
                .formLogin(login -> login.loginPage("/login").permitAll())
                .authorizeHttpRequests(doors -> doors.anyRequest().permitAll())
                .headers(DemoLoginsConfiguration::headers)
                .addFilterAfter(bremsen.anmeldungen(), HeaderWriterFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        Schutzkopf.schreiben(headers, CSP, ReferrerPolicy.SAME_ORIGIN);
    }

    /** The passwords are public, so that hashing them slowly protects nobody. */
    @Bean
    PasswordEncoder demoPasswordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    UserDetailsService demoUsers(PasswordEncoder encoder) {
        String password = encoder.encode(DemoLogin.PASSWORD);
        return new InMemoryUserDetailsManager(DemoLogin.ALL.stream()
                .map(login -> User.withUsername(login.kennung()).password(password).build())
                .toList());
    }

    /** A page from the internet must not reach the demo logins by a name of its own that leads to this machine. */
    @Bean
    StrictHttpFirewall loopbackNamesOnly() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(Loopback::isName);
        return firewall;
    }
}
