using Dapper;

namespace Kerjasama.Catalog.Events;

/// <summary>The questions that pages ask about events.</summary>
public sealed class EventQueries(CatalogDatabase database)
{
    private const string Row = "SELECT slug, title, date, end_date, place, summary, records, fields, html, checked FROM event";

    public IReadOnlyList<HistoricEvent> List()
    {
        using var connection = database.Open();
        return connection.Query<HistoricEvent>($"{Row} ORDER BY date, slug").AsList();
    }

    public HistoricEvent? FindBySlug(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<HistoricEvent>($"{Row} WHERE slug = @slug", new { slug });
    }

    /// <summary>The events before and after one, in the order of the timeline.</summary>
    public (EventLink? Previous, EventLink? Next) FindNeighbours(HistoricEvent item)
    {
        using var connection = database.Open();
        var parameters = new { date = item.Date.ToString(), slug = item.Slug };
        return (
            connection.QueryFirstOrDefault<EventLink>("SELECT slug, title, date FROM event WHERE (date, slug) < (@date, @slug) ORDER BY date DESC, slug DESC LIMIT 1", parameters),
            connection.QueryFirstOrDefault<EventLink>("SELECT slug, title, date FROM event WHERE (date, slug) > (@date, @slug) ORDER BY date, slug LIMIT 1", parameters));
    }
}
