# The image of the service. Build the jar first: mvn package -DskipTests
FROM eclipse-temurin:25-jre
WORKDIR /opt/entente
RUN mkdir -p /data && chown 10001:10001 /data
COPY target/entente.jar entente.jar
USER 10001:10001
VOLUME /data
EXPOSE 8080
# With this address the service starts only if ENTENTE_WEB_API_KEY or an OIDC issuer is set.
ENV ENTENTE_DATA=/data SERVER_ADDRESS=0.0.0.0
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=12 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 \
         && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 \
         && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseTransparentHugePages", \
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "entente.jar"]
