package de.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

class Akte {

    LocalDate heute = LocalDate.now();
    LocalDate hier = LocalDate.now(ZoneId.of("Europe/Berlin"));
    Instant jetzt = Instant.now();
    LocalDate gestellt = LocalDate.now(Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/Berlin")));
    Clock uhr = Clock.systemUTC();
    long millis = System.currentTimeMillis();
    Supplier<UUID> id = UUID::randomUUID;
    double zufall = Math.random();
    int wurf = new Random().nextInt();
    int gesetzt = new Random(7).nextInt();
}
