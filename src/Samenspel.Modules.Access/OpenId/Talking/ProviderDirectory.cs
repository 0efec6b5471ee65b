using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Settings;

namespace Samenspel.Modules.Access.OpenId.Talking;

/// <summary>
/// What the provider publishes about itself: addresses and keys. Kept for half a day; asked again at once when a token was signed with a key that is not among
/// them. A provider that does not answer is left alone for a while, and what it said before holds for a day.
/// </summary>
internal sealed partial class ProviderDirectory(OpenIdSetup setup, IHttpClientFactory clients, TimeProvider time, ILogger<ProviderDirectory> log) : IDisposable
{
    /// <summary>The name of the client that everything asked of the provider goes through.</summary>
    public const string Client = "openid";

    private const string Published = "/.well-known/openid-configuration";
    private static readonly TimeSpan HoldsFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan HoldsAtMost = TimeSpan.FromDays(1);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1);
    private (OpenIdConnectConfiguration Content, DateTimeOffset At)? _known;
    private DateTimeOffset _failedAt = DateTimeOffset.MinValue;

    public async Task<Outcome<OpenIdConnectConfiguration>> ReadAsync(CancellationToken cancellation) =>
        _known is { } known && time.GetUtcNow() - known.At < HoldsFor ? known.Content : await AskAsync(HoldsFor, cancellation);

    /// <summary>Asks again, because a key is missing; but not for every forged token.</summary>
    public Task<Outcome<OpenIdConnectConfiguration>> ReadAnewAsync(CancellationToken cancellation) => AskAsync(Between, cancellation);

    public void Dispose() => _one.Dispose();

    private async Task<Outcome<OpenIdConnectConfiguration>> AskAsync(TimeSpan fresh, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var now = time.GetUtcNow();
            if (_known is { } known && now - known.At < fresh)
            {
                return known.Content;
            }

            if (now - _failedAt >= AfterFailure)
            {
                if (await FetchAsync(cancellation) is { } fetched)
                {
                    _known = (fetched, now);
                    return fetched;
                }

                _failedAt = time.GetUtcNow();
            }

            return _known is { } old && now - old.At < HoldsAtMost ? old.Content : ProviderFaults.Down("discovery");
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<OpenIdConnectConfiguration?> FetchAsync(CancellationToken cancellation)
    {
        var provider = setup.Provider ?? throw new InvalidOperationException("No provider is set.");
        try
        {
            using var client = clients.CreateClient(Client);
            var reader = new HttpDocumentRetriever(client) { RequireHttps = !provider.Authority.IsLoopback };
            var content = await OpenIdConnectConfigurationRetriever.GetAsync(provider.Issuer + Published, reader, cancellation);
            if (FaultOf(content, provider) is not { } fault)
            {
                return content;
            }

            Unusable(log, provider.Issuer, fault);
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException or OperationCanceledException or InvalidOperationException or ArgumentException or System.Text.Json.JsonException
            && !cancellation.IsCancellationRequested)
        {
            Unreachable(log, provider.Issuer, (failure.InnerException ?? failure).GetType().Name);
        }

        return null;
    }

    private static string? FaultOf(OpenIdConnectConfiguration content, ProviderSettings provider) =>
        !string.Equals(content.Issuer?.TrimEnd('/'), provider.Issuer, StringComparison.Ordinal) ? "it calls itself otherwise (issuer)"
        : !IsSafe(content.AuthorizationEndpoint, provider) ? "it names no safe authorization_endpoint"
        : !IsSafe(content.TokenEndpoint, provider) ? "it names no safe token_endpoint"
        : content.UserInfoEndpoint is { Length: > 0 } person && !IsSafe(person, provider) ? "its userinfo_endpoint is not safe"
        : content.EndSessionEndpoint is { Length: > 0 } end && !IsSafe(end, provider) ? "its end_session_endpoint is not safe"
        : content.SigningKeys.Count == 0 ? "it publishes no keys"
        : null;

    private static bool IsSafe(string? address, ProviderSettings provider) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && provider.Authority.IsLoopback));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The OpenID provider {Issuer} does not answer as it should ({Failure}). People cannot sign in with it until it does; other ways to sign in work.")]
    private static partial void Unreachable(ILogger log, string issuer, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the OpenID provider {Issuer} publishes about itself cannot be used: {Fault}. Check OpenId:Authority.")]
    private static partial void Unusable(ILogger log, string issuer, string fault);
}
