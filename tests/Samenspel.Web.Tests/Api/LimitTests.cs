using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>A program or address that asks too much is told when it may ask again; the pages go on.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task TooMuchFromOneProgram_IsRefused_AndAnotherProgramGoesOn()
    {
        await using var host = SamenspelHost.With(("Api:RequestsPerMinutePerToken", "3"), ("Api:RequestsPerMinutePerAddress", "8"));
        var program = await host.ProgramAsync();
        for (var left = 2; left >= 0; left--)
        {
            var answer = await program.AskAsync(HttpMethod.Get, "/gemeenten/GM0505");
            Assert.Equal((HttpStatusCode.OK, $"{left}"), (answer.StatusCode, answer.Headers.GetValues("RateLimit-Remaining").Single()));
        }

        var refused = await program.AskAsync(HttpMethod.Get, "/gemeenten/GM0505");
        await refused.ProblemAsync(HttpStatusCode.TooManyRequests, "api.too-many-requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("3", refused.Headers.GetValues("RateLimit-Limit").Single());
        var other = await host.ProgramAsync();
        Assert.Equal(HttpStatusCode.OK, (await other.AskAsync(HttpMethod.Get, "/gemeenten/GM0505")).StatusCode);

        // Guessed tokens count for the address.
        var guesses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            guesses.Add((await TestTokens.With(host, $"sms_{i}").AskAsync(HttpMethod.Get, "/gemeenten")).StatusCode);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], guesses);
        Assert.Equal(HttpStatusCode.OK, (await host.Visitor().GetAsync("/gemeenten")).StatusCode);
    }
}
