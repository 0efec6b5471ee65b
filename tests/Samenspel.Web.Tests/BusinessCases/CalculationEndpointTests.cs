using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Samenspel.Modules.BusinessCases;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The endpoint by itself: it needs no database and no other part of the host.</summary>
public sealed class CalculationEndpointTests : IAsyncLifetime
{
    private const string Address = "/api/v1/businesscase-berekeningen";

    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        _app = builder.Build();
        _app.MapGroup("/api/v1").MapBusinessCases();
        await _app.StartAsync();
        _client = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Post_TheExample_GivesTheResultDocument()
    {
        using var response = await PostAsync(Example(), "application/json");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        var total = (await JsonAsync(response)).GetProperty("total");
        Assert.Equal(1_763_100m, total.GetProperty("lessThanAlone").GetProperty("low").GetProperty("euro").GetDecimal());
        Assert.Equal(1_458_000m, total.GetProperty("moreThanToday").GetProperty("low").GetProperty("euro").GetDecimal());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Post_AskingForGroups_ListsThem(string groups, bool listed)
    {
        using var response = await PostAsync(Example(), "application/json; charset=utf-8", $"?groepen={groups}");

        Assert.Equal(listed, (await JsonAsync(response)).TryGetProperty("groups", out _));
    }

    [Fact]
    public async Task Post_AWrongFile_NamesEveryFault()
    {
        var wrong = Encoding.UTF8.GetString(Example()).Replace("\"value\": 2.5,", "\"value\": -2.5,", StringComparison.Ordinal)
            .Replace("\"EUR\"", "\"USD\"", StringComparison.Ordinal);

        using var response = await PostAsync(Encoding.UTF8.GetBytes(wrong), "application/json");

        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest, "business-case.refused");
        Assert.Equal(
            ["$.currency business-case.unknown-value", "$.participants[0].fteToday business-case.negative"],
            problem.GetProperty("errors").EnumerateArray().Select(e => $"{e.GetProperty("field")} {e.GetProperty("code")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Post_WhatIsNotJson_SaysWhereItBreaks()
    {
        using var response = await PostAsync("{"u8.ToArray(), "application/json");

        await ProblemAsync(response, HttpStatusCode.BadRequest, "business-case.malformed-json");
    }

    [Fact]
    public async Task Post_AWrongQuestion_IsRefused()
    {
        using var response = await PostAsync(Example(), "application/json", "?groepen=ja");

        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest, "business-case.unknown-value");
        Assert.Equal("groepen", problem.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_MoreThanAMegabyte_IsTooLarge(bool lengthKnown)
    {
        using HttpContent content = lengthKnown ? Content(new byte[1024 * 1024 + 1]) : new StreamContent(new EndlessZeros());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");

        using var response = await _client.PostAsync(Address, content);

        await ProblemAsync(response, HttpStatusCode.RequestEntityTooLarge, "business-case.file-too-large");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Post_AnotherContentType_IsNotRead(string? type)
    {
        using var response = await PostAsync(Example(), type);

        await ProblemAsync(response, HttpStatusCode.UnsupportedMediaType, "business-case.wrong-content-type");
    }

    private static byte[] Example()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Samenspel.slnx")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllBytes(Path.Combine(folder.FullName, "examples", "drechtsteden-2004.json"));
    }

    private static ByteArrayContent Content(byte[] body) => new(body);

    private async Task<HttpResponseMessage> PostAsync(byte[] body, string? type, string query = "")
    {
        using var content = Content(body);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return await _client.PostAsync(Address + query, content);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var problem = await JsonAsync(response);
        Assert.Equal((code, (int)status), (problem.GetProperty("code").GetString(), problem.GetProperty("status").GetInt32()));
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }

    /// <summary>A body that announces no length and does not end.</summary>
    private sealed class EndlessZeros : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
