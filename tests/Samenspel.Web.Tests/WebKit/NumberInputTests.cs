using System.Globalization;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Web.Tests.WebKit;

public sealed class NumberInputTests
{
    [Theory]
    [InlineData("nl-NL", "1.250.000,50", "1250000.50")]
    [InlineData("en-GB", "1.250.000,50", "1250000.50")]
    [InlineData("nl-NL", "1250000,5", "1250000.5")]
    [InlineData("nl-NL", "1,250,000.50", "1250000.50")]
    [InlineData("en-GB", "1,250,000.50", "1250000.50")]
    [InlineData("nl-NL", "1250000.5", "1250000.5")]
    [InlineData("nl-NL", "1.250", "1250")]
    [InlineData("en-GB", "1.250", "1.250")]
    [InlineData("nl-NL", "1,250", "1.250")]
    [InlineData("en-GB", "1,250", "1250")]
    [InlineData("nl-NL", "1.250.000", "1250000")]
    [InlineData("nl-NL", "1250.500", "1250.500")]
    [InlineData("nl-NL", "0.250", "0.250")]
    [InlineData("en-GB", "0,250", "0.250")]
    [InlineData("nl-NL", "1,5", "1.5")]
    [InlineData("en-GB", "1,5", "1.5")]
    [InlineData("nl-NL", "-3", "-3")]
    [InlineData("nl-NL", "−3", "-3")]
    [InlineData("nl-NL", "− € 1.763.100", "-1763100")]
    [InlineData("nl-NL", "€ -1.763.100", "-1763100")]
    [InlineData("nl-NL", "+ € 1.458.000", "1458000")]
    [InlineData("nl-NL", "€ 54.000", "54000")]
    [InlineData("nl-NL", "€\u00a054.000", "54000")]
    [InlineData("nl-NL", "54.000 €", "54000")]
    [InlineData("nl-NL", "54.000,-", "54000")]
    [InlineData("nl-NL", "€ 54,--", "54")]
    [InlineData("nl-NL", "1 250 000", "1250000")]
    [InlineData("nl-NL", " 12 ", "12")]
    [InlineData("nl-NL", "1 250.000", "1250.000")]
    [InlineData("nl-NL", ",5", "0.5")]
    [InlineData("nl-NL", "5,", "5")]
    [InlineData("nl-NL", "007", "7")]
    public void Read_WhatPeopleType_IsTheNumber(string language, string text, string number) => In(language, () =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), NumberInput.Read(text)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("€")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData(",-")]
    [InlineData("1.2.3")]
    [InlineData("12.34,5")]
    [InlineData("1.250,000,5")]
    [InlineData("1.250,000.5")]
    [InlineData("1234.567,8")]
    [InlineData("1,5,")]
    [InlineData("1e5")]
    [InlineData("--3")]
    [InlineData("3-")]
    [InlineData("1-2")]
    [InlineData("€€5")]
    [InlineData("€5€")]
    [InlineData("12 34")]
    [InlineData("veel")]
    [InlineData("12 fte")]
    [InlineData("١٢")]
    [InlineData("½")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("99999999999999999999999999999999999999999999")]
    public void Read_WhatIsNoNumber_IsNothing(string? text)
    {
        In("nl-NL", () => Assert.Null(NumberInput.Read(text)));
        In("en-GB", () => Assert.Null(NumberInput.Read(text)));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public void Read_WhatShowPrints_IsTheSameNumber(string language) => In(language, () =>
    {
        var random = new Random(20041);
        for (var i = 0; i < 20_000; i++)
        {
            var decimals = random.Next(0, 5);
            var number = decimal.Round((decimal)(random.NextDouble() - 0.5) * (decimal)Math.Pow(10, random.Next(0, 14)), decimals);
            var cents = (long)(number * 100);

            Assert.Equal(number, NumberInput.Read(Show.Number(number, decimals)));
            Assert.Equal(cents / 100m, NumberInput.Read(Show.EuroExact(cents)));
            Assert.Equal(cents, NumberInput.Read(Show.Count(cents)));
            Assert.Equal(cents, NumberInput.Read(Show.EuroDifference(cents * 100)));
        }
    });

    [Theory]
    [InlineData("nl-NL", "", "form.required", "Fte: vul dit veld in")]
    [InlineData("nl-NL", "x", "form.number-expected", "Fte: vul een getal in, bijvoorbeeld 12,5")]
    [InlineData("en-GB", "x", "form.number-expected", "Fte: enter a number, for example 12.5")]
    [InlineData("nl-NL", "-0,01", "form.number-too-small", "Fte: vul een getal in van 0 of meer")]
    [InlineData("nl-NL", "1000,01", "form.number-too-large", "Fte: vul een getal in van hoogstens 1.000")]
    [InlineData("nl-NL", "1,005", "form.too-many-decimals", "Fte: gebruik hoogstens 2 cijfers achter de komma")]
    public void Rule_NamesWhatIsWrong(string language, string text, string code, string message) => In(language, () =>
    {
        var refusal = Assert.Single(new NumberRule(0, 1000, 2, 12.5m).Read(text, "Fte", "Rows[0].Fte").Refusals);

        Assert.Equal((code, message, "Rows[0].Fte"), (refusal.Code, refusal.Message, refusal.Field));
    });

    [Fact]
    public void Rule_WithAGoodNumber_GivesIt() => In("nl-NL", () =>
    {
        Assert.True(new NumberRule(0, 1000, 2, 12.5m).Read("1.000,00", "Fte", "f").TryGet(out var number));
        Assert.Equal(1000, number);
    });

    [Theory]
    [InlineData(" a \r\n\t b ", "a b")]
    [InlineData("a\0b\u0007", "ab")]
    [InlineData("\u00a0", "")]
    [InlineData(null, "")]
    [InlineData("😀 é", "😀 é")]
    [InlineData("a\uFFFEb\uFFFF\uFDD0", "ab")]
    [InlineData("S\u00fadwest \ud83d\ude00", "S\u00fadwest \ud83d\ude00")]
    public void Line_IsOneLineWithoutControlCharacters(string? text, string line) => Assert.Equal(line, LineInput.Read(text));

    [Theory]
    [InlineData("1-7-2005")]
    [InlineData("01-07-2005")]
    [InlineData(" 1/7/2005 ")]
    [InlineData("1.7.2005")]
    [InlineData("1 juli 2005")]
    [InlineData("1 July 2005")]
    [InlineData("1 jul 2005")]
    [InlineData("2005-07-01")]
    public void Date_AsPeopleTypeIt_IsRead(string text)
    {
        In("nl-NL", () => Assert.Equal(new DateOnly(2005, 7, 1), DateInput.Read(text)));
        In("en-GB", () => Assert.Equal(new DateOnly(2005, 7, 1), DateInput.Read(text)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("31-2-2005")]
    [InlineData("29-2-2005")]
    [InlineData("1-13-2005")]
    [InlineData("1-7-05")]
    [InlineData("juli 2005")]
    [InlineData("20050701")]
    [InlineData("morgen")]
    public void Date_ThatIsNone_IsNothing(string? text) => In("nl-NL", () => Assert.Null(DateInput.Read(text)));

    [Fact]
    public void Date_AsShown_IsReadInBothLanguages()
    {
        foreach (var language in new[] { "nl-NL", "en-GB" })
        {
            In(language, () =>
            {
                for (var day = new DateOnly(2004, 1, 1); day.Year == 2004; day = day.AddDays(1))
                {
                    Assert.Equal(day, DateInput.Read(Show.Date(day)));
                    Assert.Equal(day, DateInput.Read(Show.ShortDate(day)));
                }
            });
        }
    }

    internal static void In(string language, Action check)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            check();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
