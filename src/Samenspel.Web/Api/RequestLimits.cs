using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;
using Samenspel.Web.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Problems;

namespace Samenspel.Web.Api;

/// <summary>
/// How much one program and one address may ask of the API in a minute. It stands before anything is looked up, so that guessing tokens is
/// limited as well.
/// </summary>
internal sealed class RequestLimits(RequestDelegate next, LimitSetup setup) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _programs = Limiter(setup.PerToken);
    private readonly PartitionedRateLimiter<string> _addresses = Limiter(setup.PerAddress);

    public void Dispose()
    {
        _programs.Dispose();
        _addresses.Dispose();
    }

    public async Task InvokeAsync(HttpContext http)
    {
        if (!ApiAddress.IsApi(http.Request.Path))
        {
            await next(http);
            return;
        }

        var (limiter, key, limit) = Choose(http);
        using var byAddress = _addresses.AttemptAcquire(AddressOf(http));
        using var byProgram = byAddress.IsAcquired ? limiter.AttemptAcquire(key) : byAddress;
        var refused = !byAddress.IsAcquired ? byAddress : byProgram;
        Tell(http, limiter, key, limit);
        if (refused.IsAcquired)
        {
            await next(http);
            return;
        }

        var wait = refused.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : (int)Window.TotalSeconds;
        http.Response.Headers[HeaderNames.RetryAfter] = wait.ToString(CultureInfo.InvariantCulture);
        await Problem.Of(StatusCodes.Status429TooManyRequests, "api.too-many-requests", Phrase.With(ShellTexts.Api_429, wait)).ExecuteAsync(http);
    }

    // Without a token the address is counted alone.
    private (PartitionedRateLimiter<string> Limiter, string Key, int Limit) Choose(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return header.Length == 0
            ? (Unlimited.Limiter, "", setup.PerAddress)
            : (_programs, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(BearerToken.Read(header) ?? header))), setup.PerToken);
    }

    private void Tell(HttpContext http, PartitionedRateLimiter<string> limiter, string key, int limit)
    {
        var left = (ReferenceEquals(limiter, Unlimited.Limiter) ? _addresses.GetStatistics(AddressOf(http)) : limiter.GetStatistics(key))?.CurrentAvailablePermits ?? 0;
        http.Response.Headers["RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["RateLimit-Remaining"] = left.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"{limit};w={Window.TotalSeconds}");
    }

    private static string AddressOf(HttpContext http) => NetworkAddress.Of(http.Connection.RemoteIpAddress);

    private static PartitionedRateLimiter<string> Limiter(int most) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window, QueueLimit = 0 }),
        StringComparer.Ordinal);

    private static class Unlimited
    {
        public static readonly PartitionedRateLimiter<string> Limiter =
            PartitionedRateLimiter.Create<string, string>(RateLimitPartition.GetNoLimiter, StringComparer.Ordinal);
    }
}
