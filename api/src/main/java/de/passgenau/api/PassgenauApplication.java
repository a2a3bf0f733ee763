package de.passgenau.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process that serves the whole of Passgenau. */
@SpringBootApplication
public class PassgenauApplication {

    public static void main(String[] args) {
        SpringApplication.run(PassgenauApplication.class, args);
    }
}
